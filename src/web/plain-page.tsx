import type { Child } from 'hono/jsx'
import { Layout } from './layout.js'

/** A page of one heading and a few words: nothing here, something broke. */
export function PlainPage({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      {children}
    </Layout>
  )
}
