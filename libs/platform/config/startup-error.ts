/** Something outside the code stops the program from starting; its message is the one line that the operator reads. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
