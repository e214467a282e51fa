import { RequestFailed } from './failure.ts'

/** What stands behind the comma of a data address. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    )
    reader.addEventListener('error', () =>
      reject(
        new RequestFailed({
          kind: 'bad-input',
          message: 'The file could not be read.',
          next: 'Choose it again.',
          retry: 'never',
        }),
      ),
    )
    reader.readAsDataURL(file)
  })
}
