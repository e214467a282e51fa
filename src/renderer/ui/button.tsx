import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { Kbd } from './kbd.tsx'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One primary a screen; quiet in rows. */
  readonly look?: 'primary' | 'quiet' | 'danger'
  readonly icon?: IconName
  readonly ref?: Ref<HTMLButtonElement>
  /** The key that does the same, as in `parseKeys`. */
  readonly shortcut?: string
}

/** A button. Without children it is an icon, and needs `aria-label`. */
export function Button({ look, icon, shortcut, children, className, ...rest }: ButtonProps) {
  const classes = ['btn', look, children ? undefined : 'icon', className].filter(Boolean).join(' ')
  return (
    <button type="button" {...rest} className={classes}>
      {icon && <Icon name={icon} size="s" />}
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </button>
  )
}
