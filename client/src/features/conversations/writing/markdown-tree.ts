import Markdown from "react-markdown";
import remarkGfm from "remark-gfm";

/** A node of the tree that readers are shown, as far as we look at it. */
export interface TreeNode {
  type: string;
  children?: TreeNode[];
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  start?: number | null;
  lang?: string | null;
}

/**
 * The very tree from which a message is shown. Editing reads from it, too, so that the two can never differ;
 * the component is a plain function and lends us its parser.
 */
export function markdownTree(markdown: string): TreeNode {
  let tree: TreeNode = { type: "root", children: [] };
  const capture = () => (root: TreeNode) => {
    tree = structuredClone(root);
  };
  Markdown({ children: markdown, remarkPlugins: [remarkGfm, capture] });
  return tree;
}
