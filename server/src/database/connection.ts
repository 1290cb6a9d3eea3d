/** How this process reaches its database, be it the embedded one or another. */
export class DatabaseConnection {
  constructor(
    readonly options: {
      connectionString?: string;
      /** Address, or folder of the socket. */
      host?: string;
      port?: number;
      user?: string;
      password?: string;
      database?: string;
    },
  ) {}
}
