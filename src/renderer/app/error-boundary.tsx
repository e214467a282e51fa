import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

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

  override render(): ReactNode {
    const { broken } = this.state
    if (!broken) return this.props.children
    return (
      <main className="work" tabIndex={-1}>
        <div className="empty" role="alert">
          <h1>This screen broke</h1>
          <p className="t2">
            The mistake is ours: {broken.message}. Nothing was lost; everything else still works. Open the screen again,
            or another one.
          </p>
          <div className="row">
            <Button look="primary" onClick={() => this.setState({ broken: null })}>
              Open it again
            </Button>
          </div>
        </div>
      </main>
    )
  }
}
