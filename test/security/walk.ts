import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  getNullableType,
  isInterfaceType,
  isListType,
  isLeafType,
  isNonNullType,
  parse,
  validate,
} from "graphql";
import { costRule } from "../../server/src/graphql/query-cost.js";
import { queryLimits } from "../../server/src/graphql/query-limits.js";

/** A query that goes down many paths at once and takes everything with it that lies beside them. */
export interface Walk {
  root: string;
  document: string;
  /** `Type.field` of all that is asked. */
  fields: Set<string>;
}

type Fields =
  GraphQLObjectType | { name: string; getFields: () => Record<string, GraphQLField<unknown, unknown>> };
interface Step {
  type: string;
  field: GraphQLField<unknown, unknown>;
}

const deepest = 5;

/** All paths from a root field that meet no type more than twice, or one that goes through an interface. */
export function walkOf(schema: GraphQLSchema, root: string): Walk[] {
  const query = schema.getQueryType()!;
  const paths: Step[][] = [];
  const go = (path: Step[]): void => {
    const targets = targetsOf(schema, path.at(-1)!.field);
    let isEnd = true;
    for (const target of targets) {
      for (const field of Object.values(target.getFields())) {
        if (isLeafType(getNamedType(field.type))) continue;
        if (path.length >= deepest || !isFresh(path, target.name, field)) continue;
        isEnd = false;
        go([...path, { type: target.name, field }]);
      }
    }
    if (isEnd) paths.push(path);
  };
  go([{ type: query.name, field: query.getFields()[root]! }]);
  return inBundles(schema, paths).map((bundle) => write(schema, root, bundle));
}

/** Paths that begin alike go together, as many as one query may hold. */
function inBundles(schema: GraphQLSchema, paths: readonly Step[][]): Node[] {
  const bundles: Node[] = [];
  let bundle: Node | undefined;
  for (const path of paths) {
    const tried = bundle ? copy(bundle) : plant(path[0]!);
    let node = tried;
    for (const step of path.slice(1)) {
      const key = `${step.type}.${step.field.name}`;
      const next = node.further.get(key) ?? plant(step);
      node.further.set(key, next);
      node = next;
    }
    if (mayBeAsked(schema, write(schema, "", tried).document)) bundle = tried;
    else if (bundle) {
      bundles.push(bundle);
      bundle = inBundles(schema, [path])[0];
    } else bundle = inBundles(schema, [path.slice(0, -1)])[0];
  }
  return bundle ? [...bundles, bundle] : bundles;
}

interface Node {
  step: Step;
  further: Map<string, Node>;
}
const plant = (step: Step): Node => ({ step, further: new Map() });
const copy = ({ step, further }: Node): Node => ({
  step,
  further: new Map([...further].map(([key, node]) => [key, copy(node)])),
});
/** What the server would let anybody ask for at once. */
function mayBeAsked(schema: GraphQLSchema, document: string): boolean {
  const tokens = document.match(/\w+|[^\s\w]/g)?.length ?? 0;
  if (tokens > queryLimits.tokens * 0.9) return false;
  return validate(schema, parse(document), [costRule(queryLimits.cost)]).length === 0;
}

// A step is taken once on a path: from people to their roles, from roles to their people, and not again.
const isFresh = (path: readonly Step[], type: string, field: Step["field"]): boolean =>
  !path.some((step) => step.type === type && step.field.name === field.name) &&
  path.filter((step) => getNamedType(step.field.type).name === getNamedType(field.type).name).length < 2;

function targetsOf(schema: GraphQLSchema, field: Step["field"]): Fields[] {
  const type = getNamedType(field.type);
  if (isInterfaceType(type)) return [...schema.getPossibleTypes(type)];
  return "getFields" in type ? [type as Fields] : [];
}

function write(schema: GraphQLSchema, root: string, bundle: Node): Walk {
  const fields = new Set<string>();
  const declared = new Map<string, string>();
  const print = ({ step: { type, field }, further }: Node): string => {
    fields.add(`${type}.${field.name}`);
    const call = field.name + argumentsOf(field, declared);
    const targets = targetsOf(schema, field);
    if (targets.length === 0) return call;
    const isInterface = isInterfaceType(getNamedType(field.type));
    const inner = targets.map((target) => {
      const leaves = leavesOf(target);
      for (const leaf of leaves) fields.add(`${target.name}.${leaf}`);
      // Enums of one name and several types would not go into one answer.
      const said = isInterface
        ? leaves.map((leaf) => (leaf === "fact" ? `of${target.name}: fact` : leaf))
        : leaves;
      const ways = [...further.values()].filter(({ step }) => step.type === target.name).map(print);
      const body = [...said, ...ways].join(" ") || "__typename";
      return isInterface ? `... on ${target.name} { ${body} }` : body;
    });
    return `${call} { ${inner.join(" ")} }`;
  };
  const body = print(bundle);
  const head = [...declared].map(([name, type]) => `$${name}: ${type}`).join(", ");
  return { root, document: `${head && `query (${head})`} { ${body} }`, fields };
}

const leavesOf = (type: Fields): string[] =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map((field) => field.name);

const isProse = /^(text|csv)$/;

/**
 * What must be given: ids from `$id` and `$ids`, tokens from `$token`, cursors from `$after`, years from `$number`, what people write from
 * `$words`, inputs from their own; and small pages.
 */
function argumentsOf(field: Step["field"], declared: Map<string, string>): string {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const given = needed.map((arg) => `${arg.name}: $${variableOf(arg, declared)}`);
  if (field.args.some((arg) => arg.name === "limit")) given.push("limit: 3");
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function nameOf(arg: GraphQLArgument): string {
  const type = getNamedType(arg.type);
  if (arg.name === "after" || isInputObjectType(type)) return arg.name;
  if (type.name === "Int") return "number";
  if (type.name === "ID") return isListType(getNullableType(arg.type)) ? "ids" : "id";
  return isProse.test(arg.name) ? "words" : "token";
}

function variableOf(arg: GraphQLArgument, declared: Map<string, string>): string {
  const name = nameOf(arg);
  declared.set(name, String(arg.type));
  return name;
}
