// Whom "we" and "our" mean in an English sentence: takes its scene, gives the company of the one who speaks.
import type { Ref, Scene } from '../../frame.ts';

/** The employer of the person who speaks in a sentence. */
export const employed = ({ speakerOrg, speakers, sentence }: Scene): Ref | null =>
  speakerOrg && { span: speakers[0] ?? sentence, row: speakerOrg, text: speakerOrg.names.en };

/** For whom the speaker of a sentence speaks, who is "we": the person's employer, else the company that speaks. */
export function speakingFor(scene: Scene): Ref | null {
  const speaker = scene.said[0]?.speaker;
  const company = speaker?.row && speaker.kind === 'company';
  return employed(scene) ?? (company ? { span: speaker.span, row: speaker.row, text: speaker.row?.names.en } : null);
}
