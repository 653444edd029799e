import { Layout } from './layout.js'
import { AddForm, ListForm } from './sources-page.js'
import { counted } from './words.js'

/** What stands in place of the list while there is no story: what to begin with. */
export function FirstPage({ feeds, hasDemo }: { readonly feeds: number; readonly hasDemo: boolean }) {
  return (
    <Layout title="Stories" json="/api/stories">
      <h1>{feeds === 0 ? 'Welcome' : 'No report has come in yet'}</h1>
      <p class="first">
        {feeds === 0
          ? 'Collate puts the reports of many outlets beside one another. Give it feeds that you read, or files.'
          : `${counted(feeds, 'feed')} will be read by the command “collate fetch”; with --watch it goes on as long as it runs. This page shows what comes.`}
      </p>
      <div class="sources-forms">
        <AddForm asked="" />
        <ListForm hasSources={0 < feeds} />
      </div>
      <h2>Files that you have</h2>
      <p class="first">
        <code>collate add FILES</code> takes pages, texts, folders, web archives and mailboxes into this
        store.
      </p>
      {hasDemo ? (
        <>
          <h2>Just look</h2>
          <p class="first">
            <a href="/demonstration">Open the demonstration</a>: reports of invented outlets on invented
            matters, in a store of their own. It is made in some seconds.
          </p>
        </>
      ) : null}
    </Layout>
  )
}
