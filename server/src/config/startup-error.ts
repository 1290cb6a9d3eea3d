/** A start that cannot go on, told in one German sentence and ended with an exit code of its own. */
export class StartupError extends Error {
  readonly exitCode: number = 1;

  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = new.target.name;
  }
}

/** A setting is wrong: nothing has been touched yet. */
export class SettingsError extends StartupError {
  override readonly exitCode: number = 2;
}
