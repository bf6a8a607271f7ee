import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { createBrowserRouter, Navigate, Outlet, RouterProvider, ScrollRestoration, useParams } from 'react-router'
import { BASE } from './data/as-of.ts'
import { newClient } from './data/queries.ts'
import { address } from './data/routes.ts'
import { Crash } from './frame/crash.tsx'
import { Frame } from './frame/frame.tsx'
import { Home } from './frame/home.tsx'
import { Missing } from './frame/missing.tsx'
import { VIEWS } from './views/index.ts'

const client = newClient()

/** The view that the address names, with what follows its name as the id. */
function Chosen(): ReactElement {
  const { situation = '', view = '', '*': rest = '' } = useParams()
  const chosen = VIEWS.find(({ name }) => name === view)
  if (chosen === undefined) return <Missing />
  return <chosen.Component key={situation} situation={situation} id={rest === '' ? null : rest} />
}

function First(): ReactElement {
  const { situation = '' } = useParams()
  return <Navigate replace to={address(situation, VIEWS[0]?.name ?? '')} />
}

const Shell = (): ReactElement => (
  <>
    {/* Opening a row changes the search or the id of the same view; its place on the page is kept then. */}
    <ScrollRestoration />
    <Frame>
      <Outlet />
    </Frame>
  </>
)

const router = createBrowserRouter(
  [
    {
      element: <Shell />,
      errorElement: <Crash />,
      children: [
        { path: '/', element: <Home /> },
        { path: '/s/:situation', element: <First /> },
        { path: '/s/:situation/:view/*', element: <Chosen />, errorElement: <Crash /> },
        { path: '*', element: <Missing /> },
      ],
    },
  ],
  { basename: BASE },
)

export const App = (): ReactElement => (
  <CSPProvider disableStyleElements>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </CSPProvider>
)
