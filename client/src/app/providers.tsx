import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { Suspense, type ReactNode } from "react";
import { createApolloClient } from "../lib/apollo.js";
import { colourChoice, theme } from "../ui/theme.js";

const client = createApolloClient();

export function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colourChoice}>
      <ApolloProvider client={client}>
        <Suspense fallback={null}>{children}</Suspense>
      </ApolloProvider>
    </MantineProvider>
  );
}
