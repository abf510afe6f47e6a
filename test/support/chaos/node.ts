import { startProgram, type Program } from '../program.js';

const READY = 'Torget is ready';

/** A server process that can be killed and started again on its port. */
export class ChaosNode {
  private program: Program | null = null;
  /** Whether it takes connections, as far as the test has waited for it. */
  isUp = false;

  constructor(
    private readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const program = startProgram(['dist/apps/api/main.js'], { ...this.env, PORT: String(this.port) });
    this.program = program;
    await program.says(READY);
    this.isUp = true;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const { program } = this;
    this.isUp = false;
    this.program = null;
    program?.child.kill(signal);
    await program?.ended;
  }
}
