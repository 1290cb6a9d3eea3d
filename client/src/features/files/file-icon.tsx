import {
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMovie,
  IconMusic,
  IconPhoto,
  IconPresentation,
  type Icon,
} from "@tabler/icons-react";

const icons: [RegExp, Icon][] = [
  [/\.(jpe?g|png|gif|webp|svg|tiff?|bmp)$/i, IconPhoto],
  [/\.pdf$/i, IconFileTypePdf],
  [/\.(xlsx?|ods|csv)$/i, IconFileSpreadsheet],
  [/\.(pptx?|odp)$/i, IconPresentation],
  [/\.(docx?|odt|rtf|txt|md)$/i, IconFileText],
  [/\.(zip|gz|tgz)$/i, IconFileZip],
  [/\.(mp4|webm|mov|avi|mkv)$/i, IconMovie],
  [/\.(mp3|ogg|wav|m4a|flac)$/i, IconMusic],
];

/** What kind of file it is, by its name. */
export function FileIcon({ name }: { name: string }) {
  const KindIcon = icons.find(([names]) => names.test(name))?.[1] ?? IconFile;
  return <KindIcon size={24} stroke={1.5} aria-hidden />;
}
