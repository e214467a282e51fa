import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { reportBroken } from './crash-news.ts'

interface Props {
  /** A new value, such as the path, gives the screen another chance. */
  readonly resetOn: string
  readonly children: ReactNode
}
interface State {
  readonly broken: Error | null
  readonly at: string
}

/** Keeps a broken screen from taking the window with it. A class, because React asks for one. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { broken: null, at: this.props.resetOn }

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { broken: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetOn === state.at ? null : { broken: null, at: props.resetOn }
  }

  override componentDidCatch(thrown: unknown): void {
    if (!(thrown instanceof Error && isNotLoaded(thrown))) reportBroken(thrown)
  }

  override render(): ReactNode {
    const { broken } = this.state
    if (!broken) return this.props.children
    return isNotLoaded(broken) ? (
      <Broken
        title="This screen did not load"
        action={<Button onClick={() => window.location.reload()}>Load the window again</Button>}
      >
        Groundwork did not hand it over. Is it still running? Start it again, then load the window; nothing that was
        saved is lost.
      </Broken>
    ) : (
      <Broken
        title="This screen broke"
        action={
          <Button look="primary" onClick={() => this.setState({ broken: null })}>
            Open it again
          </Button>
        }
      >
        The mistake is ours: {broken.message}. What was saved is not lost; everything else still works. Open the screen
        again, or another one.
      </Broken>
    )
  }
}

/** Screens that are loaded when they are first needed say so in these words, each browser its own. */
const isNotLoaded = ({ message }: Error): boolean =>
  /^(Unable to preload|Failed to fetch dynamically|error loading dynamically|Importing a module script)/i.test(message)

function Broken({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <main className="work" tabIndex={-1}>
      <div className="empty" role="alert">
        <h1>{title}</h1>
        <p className="t2">{children}</p>
        <div className="row">{action}</div>
      </div>
    </main>
  )
}
