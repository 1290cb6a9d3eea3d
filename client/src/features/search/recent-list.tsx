import { Button } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import classes from "./search.page.module.css";
import { recentSearches } from "./recent-searches.js";
import { searchPath } from "./search-wish.js";

/** What one looked for last on this device. */
export function RecentList({ personId, onForget }: { personId: string; onForget: () => void }) {
  const { t } = useTranslation("search");
  const [recent, setRecent] = useState(() => recentSearches.of(personId));
  if (recent.length === 0) return null;
  return (
    <section className={classes.group}>
      <div className={classes.head}>
        <h2>{t("recent.title")}</h2>
        <Button
          variant="subtle"
          onClick={() => {
            recentSearches.forget(personId);
            setRecent([]);
            onForget();
          }}
        >
          {t("recent.forget")}
        </Button>
      </div>
      <ul className={classes.recent}>
        {recent.map(({ params, label }) => (
          <li key={params}>
            <Link to={`${searchPath}?${params}`} className={classes.recentLink} data-hit>
              <IconHistory size={20} aria-hidden />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
