/** What a browser needs to install the app (W3C Web App Manifest). */
export const MANIFEST = JSON.stringify({
  name: 'Collate',
  short_name: 'Collate',
  start_url: '/',
  scope: '/',
  display: 'minimal-ui',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [{ src: '/assets/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }]
})
