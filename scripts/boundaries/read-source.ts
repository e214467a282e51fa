import { type ESTree, parseSync, Visitor } from 'vite'

/** One import in whatever form, as written. */
export type ImportEdge = {
  readonly specifier: string
  readonly line: number
  /** Gone at run time. */
  readonly typeOnly: boolean
}

/** Something a rule may care about, at a line. */
export type Use = { readonly name: string; readonly line: number }

export type SourceFacts = {
  readonly imports: readonly ImportEdge[]
  /** Lines of `import(x)` and the like where x is computed: nobody can say what it reaches. */
  readonly unreadable: readonly number[]
  /** Globals that are called (`fetch()`) or reached into (`Date.now`), and `new Date()` without an argument. */
  readonly globals: readonly Use[]
  /** Names of properties, object keys and JSX attributes. */
  readonly members: readonly Use[]
  /** Texts of strings, templates and JSX. */
  readonly texts: readonly Use[]
  readonly errors: readonly string[]
}

/**
 * Reads a TypeScript or JavaScript file with the bundler's own parser, types included: what the bundler can build,
 * this can read.
 */
export function readSource(path: string, text: string): SourceFacts {
  const { program, errors } = parseSync(path, text)
  const lineOf = lineCounter(text)
  const imports: ImportEdge[] = []
  const unreadable: number[] = []
  const globals: Use[] = []
  const members: Use[] = []
  const texts: Use[] = []
  const declared = new Set<string>()

  const addImport = (node: ESTree.Node, source: ESTree.Node | null | undefined, typeOnly: boolean) => {
    const specifier = source ? textOf(source) : undefined
    if (specifier === undefined) unreadable.push(lineOf(node.start))
    else imports.push({ specifier, line: lineOf(node.start), typeOnly })
  }
  const add = (list: Use[], name: string | undefined, node: ESTree.Node) => {
    if (name !== undefined) list.push({ name, line: lineOf(node.start) })
  }
  const declare = (patterns: readonly ESTree.Node[]) => {
    for (const name of patterns.flatMap(boundNames)) declared.add(name)
  }

  new Visitor({
    ImportDeclaration: (node) => {
      declare(node.specifiers.map(({ local }) => local))
      const onlyTypes = node.specifiers.length > 0 && node.specifiers.every(isTypeSpecifier)
      addImport(node, node.source, node.importKind === 'type' || onlyTypes)
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) addImport(node, node.source, node.exportKind === 'type')
    },
    ExportAllDeclaration: (node) => addImport(node, node.source, node.exportKind === 'type'),
    ImportExpression: (node) => addImport(node, node.source, false),
    TSImportType: (node) => addImport(node, node.source, true),
    TSExternalModuleReference: (node) => addImport(node, node.expression, false),
    CallExpression: (node) => {
      if (node.callee.type !== 'Identifier') return
      if (node.callee.name === 'require') addImport(node, node.arguments[0], false)
      else add(globals, `${node.callee.name}()`, node)
    },
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier') return
      if (node.callee.name === 'Date' && node.arguments.length === 0) add(globals, 'new Date()', node)
      const [file, base] = node.arguments
      if (node.callee.name !== 'URL' || file === undefined || !isImportMetaUrl(base)) return
      // `new URL('./worker.ts', import.meta.url)` is an import to a bundler, and so to us; '../pages/' is only a path.
      if (/^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(textOf(file) ?? '')) addImport(node, file, false)
    },
    MemberExpression: (node) => {
      const name = memberName(node)
      add(members, name, node)
      add(globals, name === undefined ? undefined : `${receiverName(node.object)}.${name}`, node)
    },
    JSXAttribute: (node) => add(members, node.name.type === 'JSXIdentifier' ? node.name.name : undefined, node),
    Property: (node) => add(members, node.computed ? undefined : keyName(node.key), node),
    Literal: (node) => add(texts, typeof node.value === 'string' ? node.value : undefined, node),
    TemplateElement: (node) => add(texts, node.value.raw, node),
    JSXText: (node) => add(texts, node.value, node),
    VariableDeclarator: (node) => declare([node.id]),
    FunctionDeclaration: (node) => declare(node.id === null ? node.params : [node.id, ...node.params]),
    FunctionExpression: (node) => declare(node.params),
    ArrowFunctionExpression: (node) => declare(node.params),
  }).visit(program)

  const isGlobal = ({ name }: Use) => !declared.has(/^(?:new )?([\w$]*)/.exec(name)?.[1] ?? '')
  return {
    imports,
    unreadable,
    globals: globals.filter(isGlobal),
    members,
    texts,
    errors: errors.map(({ message }) => message),
  }
}

function isTypeSpecifier(specifier: ESTree.ImportDeclarationSpecifier): boolean {
  return specifier.type === 'ImportSpecifier' && specifier.importKind === 'type'
}

function isImportMetaUrl(node: ESTree.Node | undefined): boolean {
  return node?.type === 'MemberExpression' && node.object.type === 'MetaProperty' && memberName(node) === 'url'
}

/** The name after the dot, or in brackets where it is written out. */
function memberName(node: ESTree.MemberExpression): string | undefined {
  return node.computed ? textOf(node.property) : keyName(node.property)
}

/** What stands before the dot, with `globalThis.` and `window.` taken off. */
function receiverName(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name
  const throughGlobal =
    node.type === 'MemberExpression' && ['globalThis', 'window', 'self'].includes(receiverName(node.object))
  return throughGlobal ? (memberName(node) ?? '?') : '?'
}

function keyName(node: ESTree.Node): string | undefined {
  return node.type === 'Identifier' ? node.name : textOf(node)
}

/** The text of a string, or of a template without holes. */
function textOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.raw
  return undefined
}

/** All names that a parameter or the left of a declaration brings in. */
function boundNames(node: ESTree.Node): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name]
    case 'ObjectPattern':
      return node.properties.flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property.argument : property.value),
      )
    case 'ArrayPattern':
      return node.elements.flatMap((element) => (element === null ? [] : boundNames(element)))
    case 'AssignmentPattern':
      return boundNames(node.left)
    case 'RestElement':
      return boundNames(node.argument)
    default:
      return []
  }
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
