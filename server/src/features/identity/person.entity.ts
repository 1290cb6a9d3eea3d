import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
export class Person {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  email: string;

  @Column("text")
  givenName: string;

  @Column("text")
  familyName: string;

  @Column("text")
  language: "DE" | "EN";

  /** Null: signs in by mail link. */
  @Column("text", { nullable: true })
  passwordHash: string | null;

  @Column("timestamptz")
  createdAt: Date;

  @Column("timestamptz", { nullable: true })
  deactivatedAt: Date | null;

  @Column("uuid", { nullable: true })
  deactivatedBy: string | null;

  static register(person: Pick<Person, "id" | "email" | "givenName" | "familyName">, at: Date): Person {
    return Object.assign(new Person(), {
      language: "DE" as const,
      passwordHash: null,
      createdAt: at,
      deactivatedAt: null,
      deactivatedBy: null,
      ...person,
    });
  }
}
