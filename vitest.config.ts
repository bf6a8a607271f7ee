import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // A page may take its time on a busy machine; what is expected of it must come true all the same.
    expect: { poll: { timeout: 8_000 } },
  },
})
