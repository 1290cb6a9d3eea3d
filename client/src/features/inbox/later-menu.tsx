import { Button, Menu } from "@mantine/core";
import "../../ui/mantine-floating.js";
import { IconAlarm, IconCalendar, IconClock, IconSun, IconSunrise } from "@tabler/icons-react";
import { useState } from "react";
import { now as hubNow } from "../../lib/clock.js";
import { formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import type { Row } from "./inbox-row.js";
import classes from "./inbox.module.css";
import { LaterDialog } from "./later-dialog.js";
import { type LaterName, laterTimes } from "./later-times.js";

const icons: Record<LaterName, typeof IconSun> = {
  today: IconSun,
  tomorrow: IconSunrise,
  nextWeek: IconCalendar,
};

interface LaterMenuProps {
  row: Row;
  tabIndex: number;
  isOpen: boolean;
  onOpen: (wants: boolean) => void;
  /** Null: now again. `when`: in words. */
  onChoose: (until: number | null, when: string) => void;
}

/** Später: until when. */
export function LaterMenu({ row, tabIndex, isOpen, onOpen, onChoose }: LaterMenuProps) {
  const { t } = useTranslation("inbox");
  const [asksTime, setAsksTime] = useState(false);
  const about = { title: row.topic.title };
  return (
    <>
      <Menu opened={isOpen} onChange={onOpen} position="bottom-end" width={300} returnFocus={false}>
        <Menu.Target>
          <Button
            variant="default"
            tabIndex={tabIndex}
            leftSection={<IconClock size={20} aria-hidden />}
            aria-label={t("laterLabel", about)}
          >
            {t("later")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {row.until !== null && (
            <Menu.Item leftSection={<IconAlarm size={20} aria-hidden />} onClick={() => onChoose(null, "")}>
              {t("again")}
            </Menu.Item>
          )}
          {isOpen &&
            laterTimes(hubNow()).map(({ name, at }) => {
              const Icon = icons[name];
              return (
                <Menu.Item
                  key={name}
                  leftSection={<Icon size={20} aria-hidden />}
                  onClick={() => onChoose(at, t(`when.${name}`))}
                >
                  {t(`times.${name}`)}
                  <span className={classes.exact}>{formatExact(at)}</span>
                </Menu.Item>
              );
            })}
          <Menu.Item leftSection={<IconClock size={20} aria-hidden />} onClick={() => setAsksTime(true)}>
            {t("times.own")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asksTime && (
        <LaterDialog
          title={row.topic.title}
          onClose={() => {
            setAsksTime(false);
            onOpen(false);
          }}
          onChoose={(at) => {
            setAsksTime(false);
            onChoose(at, formatExact(at));
          }}
        />
      )}
    </>
  );
}
