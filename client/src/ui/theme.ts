import { createTheme, localStorageColorSchemeManager, type VariantColorsResolver } from "@mantine/core";

/** Where the choice of light, dark or system is kept; `public/theme.js` reads it before the first paint. */
export const colourChoice = localStorageColorSchemeManager({ key: "lernnetz-theme" });

type Hue = "spruce" | "brick";

const shades = (hue: Hue) =>
  [
    `var(--${hue}-soft)`,
    `var(--${hue}-soft)`,
    `var(--${hue}-soft)`,
    `var(--${hue})`,
    `var(--${hue})`,
    `var(--${hue})`,
    `var(--${hue})`,
    `var(--${hue})`,
    `var(--${hue}-strong)`,
    `var(--${hue}-strong)`,
  ] as const;

// Our tokens change with the colour scheme by themselves, so a variant needs no scheme of its own.
const variants: VariantColorsResolver = ({ color, variant }) => {
  const hue: Hue = color === "brick" || color === "red" ? "brick" : "spruce";
  const none = "1px solid transparent";
  switch (variant) {
    case "filled":
      return {
        background: `var(--${hue})`,
        hover: `var(--${hue}-strong)`,
        color: `var(--on-${hue})`,
        hoverColor: `var(--on-${hue})`,
        border: none,
      };
    case "light":
      return {
        background: `var(--${hue}-soft)`,
        hover: `var(--${hue}-soft)`,
        color: `var(--${hue})`,
        hoverColor: `var(--${hue}-strong)`,
        border: none,
      };
    case "outline":
      return {
        background: "transparent",
        hover: `var(--${hue}-soft)`,
        color: `var(--${hue})`,
        border: `1px solid var(--${hue})`,
      };
    case "subtle":
    case "transparent":
      return {
        background: "transparent",
        hover: variant === "subtle" ? `var(--${hue}-soft)` : "transparent",
        color: `var(--${hue})`,
        border: none,
      };
    default:
      return {
        background: "var(--card)",
        hover: "var(--sunken)",
        color: "var(--ink)",
        border: "1px solid var(--line-strong)",
      };
  }
};

const input = { size: "md" };

export const theme = createTheme({
  fontFamily: "var(--font)",
  headings: { fontFamily: "var(--font)", fontWeight: "600" },
  colors: { spruce: shades("spruce"), brick: shades("brick") },
  primaryColor: "spruce",
  primaryShade: 6,
  variantColorResolver: variants,
  defaultRadius: 8,
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "md" } },
    ActionIcon: { defaultProps: { size: 44, variant: "subtle" } },
    Input: { defaultProps: input },
    InputWrapper: { defaultProps: { ...input, withAsterisk: false } },
    TextInput: { defaultProps: input },
    PasswordInput: { defaultProps: input },
    Textarea: { defaultProps: { ...input, autosize: false } },
    Select: { defaultProps: { ...input, allowDeselect: false, checkIconPosition: "right" } },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 120 },
        radius: 8,
        // Stays in its landmark, and holds nothing but its items: the first of them takes the focus.
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        // Without keys: the very key that opens a menu may reach the page after it stands there, and would close it.
        clickOutsideEvents: ["mousedown", "touchstart"],
        // One that is longer than there is room for is scrolled to, and stays though its button goes out of sight.
        hideDetached: false,
      },
    },
    // A dialog's heading is not the banner of the page.
    ModalHeader: { defaultProps: { role: "presentation" } },
    Modal: {
      defaultProps: { radius: 12, centered: true, transitionProps: { transition: "fade", duration: 150 } },
    },
  },
});
