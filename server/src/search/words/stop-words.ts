import { fold } from "./fold.js";

/** Words that stand in nearly every text and find nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  `aber als also am an auch auf aus bei beim bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran
  darauf daraus darin darüber darum das dass davon davor dazu dein deine deinem deinen deiner dem den denen denn der
  deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen
  einer eines er es etwa etwas euch euer eure für gegen hab habe haben hat hatte hatten hätte hätten hier hin hinter ich
  ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes jene jetzt kann kannst
  kein keine keinem keinen keiner können könnte könnten man mein meine meinem meinen meiner mich mir mit möchte möchten
  muss müssen nach nicht noch nun nur ob oder ohne sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so
  sobald sofern soll sollen sollte sollten sondern sonst soweit sowie über um und uns unser unsere unserem unseren
  unserer unter viel vom von vor während war wäre waren was weil welche welchem welchen welcher wenn wer werde werden
  wie wieder will wir wird wo wollen worden wurde wurden würde würden zu zum zur zwar zwischen
  a an and are as at be by for from has have in is it its of on or that the this to was were will with you`
    .split(/\s+/)
    .map(fold),
);
