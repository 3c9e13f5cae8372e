/** Every test file: an unexpected console.error fails the test that caused it. */
import { afterEach, expect, vi } from 'vitest';

const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
  const calls = errors.mock.calls.map((call) => call.map(String).join(' '));
  errors.mockClear();
  expect(calls, 'unexpected console.error').toEqual([]);
});
