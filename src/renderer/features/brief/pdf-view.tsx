import { useEffect, useRef, useState } from 'react'
import { bytesOf } from './download.ts'

/** CSS pixels across at 100 %, times two, so that small type stays sharp when the pane is wide. */
const pixelsAcross = 1600
/** Across at 300 dots an inch: what a printer can show of a page 8.27 inches wide. */
const printAcross = 2480

/** The page, drawn from the very bytes an export would hand over. The lines beside it say the same to a screen reader. */
export function PdfView({ pdf, title }: { readonly pdf: string; readonly title: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useEffect(() => {
    let stale = false
    drawPdf(pdf, pixelsAcross).then(
      (drawn) => {
        const onto = canvas.current
        // the page before stays until this one is drawn
        if (stale || !onto) return
        onto.width = drawn.width
        onto.height = drawn.height
        onto.getContext('2d')?.drawImage(drawn, 0, 0)
        setState('drawn')
      },
      () => !stale && setState('failed'),
    )
    return () => {
      stale = true
    }
  }, [pdf])
  return (
    <>
      {state === 'drawing' && (
        <p className="t3" aria-busy="true">
          Drawing the page
        </p>
      )}
      {state === 'failed' && (
        <p className="t2">The preview could not be drawn. The PDF itself is fine: save it to see it.</p>
      )}
      <canvas
        ref={canvas}
        hidden={state !== 'drawn'}
        className="pdfpage"
        role="img"
        aria-label={`${title}, as it will be printed`}
      />
    </>
  )
}

/** Prints the page itself, one side of paper. */
export async function printPdf(pdf: string, paper: 'A4' | 'Letter'): Promise<void> {
  const drawn = await drawPdf(pdf, printAcross)
  drawn.className = `printsheet ${paper === 'A4' ? 'a4' : 'letter'}`
  document.body.append(drawn)
  try {
    window.print()
  } finally {
    drawn.remove()
  }
}

async function drawPdf(pdf: string, across: number): Promise<HTMLCanvasElement> {
  // a large library, wanted here only; it runs no script and loads nothing
  const { getDocument } = await import('unpdf/pdfjs')
  const task = getDocument({
    data: bytesOf(pdf),
    verbosity: 0,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    const page = await (await task.promise).getPage(1)
    const viewport = page.getViewport({ scale: across / page.getViewport({ scale: 1 }).width })
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    await page.render({ canvas, viewport }).promise
    return canvas
  } finally {
    await task.destroy()
  }
}
