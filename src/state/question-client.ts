import type { DrawnShape } from '../model/drawn.ts';
import type { Meeting, Question } from '../model/meeting.ts';
import type { QuestionAnswer, QuestionCall } from './question-worker.ts';

/** The page's door to the worker that answers questions; without workers the page answers by itself. */

type Waiting = { readonly done: (meeting: Meeting) => void; readonly failed: (error: Error) => void };

let worker: Worker | null = null;
let given: readonly DrawnShape[] | null = null;
let calls = 0;
const waiting = new Map<number, Waiting>();

function fail(error: Error): void {
  worker?.terminate();
  worker = null;
  given = null;
  for (const { failed } of waiting.values()) failed(error);
  waiting.clear();
}

function startWorker(): Worker {
  const made = new Worker(new URL('./question-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<QuestionAnswer>) => {
    const asked = waiting.get(data.call);
    waiting.delete(data.call);
    if ('meeting' in data) asked?.done(data.meeting);
    else asked?.failed(new Error(data.fault));
  });
  made.addEventListener('error', (event) => {
    event.preventDefault();
    fail(new Error(event.message || 'the worker ended'));
  });
  return made;
}

export async function answerOf(shapes: readonly DrawnShape[], question: Question): Promise<Meeting> {
  if (typeof Worker === 'undefined') {
    const { meetingOf } = await import('../model/meeting.ts');
    return meetingOf(shapes, question);
  }
  worker ??= startWorker();
  const say = (call: QuestionCall) => worker?.postMessage(call);
  if (given !== shapes) say({ shapes });
  given = shapes;
  const call = ++calls;
  return new Promise((done, failed) => {
    waiting.set(call, { done, failed });
    say({ call, question });
  });
}
