import { Layout } from '../layout.js'

interface SignInProps {
  /** Where a right password leads to. */
  readonly to: string
  readonly trouble?: string
}

export function SignInPage({ to, trouble }: SignInProps) {
  return (
    <Layout title="Sign in" isBare>
      <h1>Sign in</h1>
      {trouble === undefined ? null : <p role="alert">{trouble}</p>}
      <form class="sign-in" method="post" action="/sign-in">
        <input type="hidden" name="to" value={to} />
        <label>
          Password{' '}
          <input type="password" name="password" required autocomplete="current-password" autofocus />
        </label>
        <button type="submit">Sign in</button>
      </form>
    </Layout>
  )
}
