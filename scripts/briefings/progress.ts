/** Says how far a run is: one line that changes on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  step(): void;
  end(): void;
}

export interface ProgressOptions {
  stream?: { isTTY?: boolean; write(text: string): unknown };
  /** A plain line after so many steps. */
  every?: number;
}

export function showProgress(total: number, { stream = process.stderr, every = 50 }: ProgressOptions = {}): Progress {
  let done = 0;
  const live = stream.isTTY && !process.env['CI'];
  return {
    step() {
      done += 1;
      if (live) stream.write(`\rBriefings: ${done} of ${total}`);
      else if (done % every === 0 || done === total) stream.write(`Briefings: ${done} of ${total}\n`);
    },
    end() {
      if (live && done > 0) stream.write('\r\u001b[K');
    },
  };
}
