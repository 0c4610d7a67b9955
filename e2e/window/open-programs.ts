import { afterEach } from 'vitest';
import { openProgram, type OpenProgram, type Surroundings } from './open-program.ts';

/** Opens programs for the tests of a file; what a test leaves open is closed when it ends. */
export interface OpenPrograms {
  open(userFolder: string, surroundings?: Surroundings): Promise<OpenProgram>;
  close(program: OpenProgram): Promise<void>;
}

export function openPrograms(): OpenPrograms {
  const running = new Set<OpenProgram>();

  async function close(program: OpenProgram): Promise<void> {
    running.delete(program);
    await program.close();
  }

  afterEach(async () => {
    for (const program of running) {
      await close(program);
    }
  });

  return {
    async open(userFolder, surroundings) {
      const program = await openProgram(userFolder, surroundings);
      running.add(program);
      return program;
    },
    close,
  };
}
