import { IconChevronDown, IconLogout, IconUser } from "@tabler/icons-react";
import { useSignOut } from "../features/identity/use-sign-out.js";
import type { Viewer } from "../features/identity/viewer-context.js";
import { useTranslation } from "../lib/i18n.js";
import { Link } from "../lib/router.js";
import { Avatar } from "../ui/avatar.js";
import { Menu } from "../ui/menu.js";
import classes from "./profile-menu.module.css";

export function ProfileMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={classes.trigger}>
          <Avatar person={viewer.person} size="small" />
          <span className={classes.name}>{viewer.person.name}</span>
          <span className="only-for-readers">{t("shell.profileMenu")}</span>
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/profil" leftSection={<IconUser size={20} aria-hidden />}>
          {t("shell.profile")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={20} aria-hidden />} onClick={() => void signOut()}>
          {t("shell.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
