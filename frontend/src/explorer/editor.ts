import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import { bracketMatching, defaultHighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { EditorState, Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { graphql, updateSchema } from 'cm6-graphql'
import type { GraphQLSchema } from 'graphql'

interface Wanted {
  label: string
  text: string
  changed: (text: string) => void
  run: () => void
}

/** Edits a document, with what the schema offers at each place. */
export function documentEditor(host: HTMLElement, wanted: Wanted, show: (type: string) => void) {
  const onShowInDocs = (_field?: string, type?: string, parent?: string) => show(parent ?? type ?? 'Query')
  const view = editor(host, wanted, graphql(undefined, { onShowInDocs }))
  return { knows: (schema: GraphQLSchema) => updateSchema(view, schema), destroy: () => view.destroy() }
}

/** Edits the values of variables. */
export function variablesEditor(host: HTMLElement, wanted: Wanted) {
  const view = editor(host, wanted, json())
  return { destroy: () => view.destroy() }
}

/** In a shadow of its own: its styles are taken there without being written into the page, which the page's policy forbids. */
function editor(host: HTMLElement, { label, text, changed, run }: Wanted, language: Extension) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const begun = () => {
    run()
    return true
  }
  const state = EditorState.create({
    doc: text,
    extensions: [
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run: begun }])),
      lineNumbers(),
      lintGutter(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      EditorView.domEventHandlers({ beforeinput: replaced }),
      autocompletion(),
      syntaxHighlighting(defaultHighlightStyle),
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
      language,
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.theme({ '&': { height: '100%', fontSize: '0.875rem' }, '.cm-scroller': { overflow: 'auto' } }),
      EditorView.updateListener.of(({ docChanged, state: { doc } }) => docChanged && changed(doc.toString())),
    ],
  })
  return new EditorView({ state, parent: root, root })
}

/** Writes over what is marked. Left to itself, Chromium would keep how it looked in a style on the letters, which the page's policy forbids. */
function replaced({ inputType, data }: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection
  if (inputType !== 'insertText' || data === null || main.empty) return false
  const written = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true })
  const taken = view.state.facet(EditorView.inputHandler).some((handler) => handler(view, main.from, main.to, data, written))
  if (!taken) view.dispatch(written())
  return true
}
