import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLError,
  type GraphQLOutputType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { limits } from "../kernel/limits.js";

/** How long a list is taken to be that is not asked for by the page. */
const usualLength = 10;

/**
 * Refuses what would answer with too many values, lists multiplied out. A page of a hundred messages is cheap; for
 * each of them their topic's hundred messages, and so on, is a request of one line that stops everybody else's.
 */
export const costRule =
  (most: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const root = context.getSchema().getRootType(operation.operation);
      if (!root) return;
      const cost = new Cost(context).of(operation.selectionSet, root, null);
      if (cost <= most) return;
      context.reportError(
        new GraphQLError(`Query cost limit of ${most} exceeded, found ${Math.round(cost)}.`, {
          nodes: operation,
        }),
      );
    },
  });

class Cost {
  readonly #fragments = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  /** Values a selection answers with. `page`: how many things the list below it holds, where that was said. */
  of(selectionSet: SelectionSetNode, type: GraphQLOutputType, page: number | null): number {
    let sum = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === "Field") sum += this.#ofField(selection, type, page);
      else if (selection.kind === "InlineFragment") {
        sum += this.of(
          selection.selectionSet,
          this.#typeNamed(selection.typeCondition?.name.value) ?? type,
          page,
        );
      } else {
        const fragment = this.context.getFragment(selection.name.value);
        if (fragment) sum += this.#ofFragment(fragment, page);
      }
    }
    return sum;
  }

  #ofField(node: FieldNode, parent: GraphQLOutputType, page: number | null): number {
    const field = fieldOf(parent, node.name.value);
    if (!field || !node.selectionSet) return 1;
    const asked = pageSize(node, field);
    const isList = isListType(getNullableType(field.type));
    const times = isList ? (asked ?? page ?? usualLength) : 1;
    return times * (1 + this.of(node.selectionSet, getNamedType(field.type), isList ? null : asked));
  }

  // Counted once per size of page; one that leads to itself is refused by another rule.
  #ofFragment(fragment: FragmentDefinitionNode, page: number | null): number {
    const key = `${fragment.name.value} ${page}`;
    const known = this.#fragments.get(key);
    if (known !== undefined) return known;
    this.#fragments.set(key, 0);
    const type = this.#typeNamed(fragment.typeCondition.name.value);
    const cost = type ? this.of(fragment.selectionSet, type, page) : 0;
    this.#fragments.set(key, cost);
    return cost;
  }

  #typeNamed(name: string | undefined): GraphQLOutputType | undefined {
    const type = name === undefined ? undefined : this.context.getSchema().getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function fieldOf(type: GraphQLOutputType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** What `limit` says; a variable may say anything. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  const declared = field.args.find((arg) => arg.name === "limit");
  if (!declared) return null;
  const given = node.arguments?.find((arg) => arg.name.value === "limit")?.value;
  const size =
    given?.kind === "IntValue" ? Number(given.value) : given ? limits.pageSize : declared.defaultValue;
  return Math.min(Math.max(Number(size) || 1, 1), limits.pageSize);
}
