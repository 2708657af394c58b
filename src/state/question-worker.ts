import type { DrawnShape } from '../model/drawn.ts';
import { type Meeting, meetingOf, type Question } from '../model/meeting.ts';

/** Answers questions about shapes apart from the page. The shapes come once. */

export type QuestionCall =
  | { readonly shapes: readonly DrawnShape[] }
  | { readonly call: number; readonly question: Question };
export type QuestionAnswer =
  | { readonly call: number; readonly meeting: Meeting }
  | { readonly call: number; readonly fault: string };

let shapes: readonly DrawnShape[] = [];

addEventListener('message', ({ data }: MessageEvent<QuestionCall>) => {
  if ('shapes' in data) {
    shapes = data.shapes;
    return;
  }
  const { call, question } = data;
  const say = (answer: QuestionAnswer) => postMessage(answer);
  try {
    say({ call, meeting: meetingOf(shapes, question) });
  } catch (error) {
    say({ call, fault: error instanceof Error ? error.message : String(error) });
  }
});
