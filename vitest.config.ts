import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'main/**/*.test.ts', 'renderer/**/*.test.ts', 'e2e/**/*.test.ts'],
    // The engine's tests start real processes with real models; two cores are what CI has.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for comes at once, or late where the machine is busy.
    expect: { poll: { timeout: 10_000 } },
    // Tests that load a model in their own process must not let ONNX Runtime write or send its telemetry either.
    env: { ORT_DISABLE_TELEMETRY: '1' },
  },
});
