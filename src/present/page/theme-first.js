// Runs before the first paint. The key is the one that `frame/theme.ts` remembers.
let theme = null
try {
  theme = localStorage.getItem('synoptic.theme')
} catch {
  // Storage may be closed to the page; the system's choice holds then.
}
if (theme !== 'light' && theme !== 'dark') theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
document.documentElement.dataset.theme = theme
