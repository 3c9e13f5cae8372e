/** The demo world's past, played in order: things to happen at an instant, each of which may bring about later ones. */

export interface Timeline {
  /** Something to happen at `at`; never happens when that is after the end. */
  readonly at: (at: Date, happen: () => Promise<void>) => void;
  /** Plays everything up to the end. `tell` hears how many have happened and the share of the way. */
  readonly play: (tell: (happened: number, share: number) => void) => Promise<void>;
}

interface Moment {
  readonly time: number;
  readonly order: number;
  readonly happen: () => Promise<void>;
}

const earlier = (a: Moment, b: Moment) => a.time < b.time || (a.time === b.time && a.order < b.order);

/** A timeline from `start` to `end`. */
export function timeline(start: Date, end: Date): Timeline {
  const heap: Moment[] = [];
  let order = 0;

  function push(moment: Moment) {
    heap.push(moment);
    let child = heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!earlier(heap[child] as Moment, heap[parent] as Moment)) break;
      [heap[child], heap[parent]] = [heap[parent] as Moment, heap[child] as Moment];
      child = parent;
    }
  }

  function pop(): Moment | undefined {
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    heap[0] = last;
    let parent = 0;
    for (;;) {
      const left = parent * 2 + 1;
      const right = left + 1;
      let least = parent;
      if (left < heap.length && earlier(heap[left] as Moment, heap[least] as Moment)) least = left;
      if (right < heap.length && earlier(heap[right] as Moment, heap[least] as Moment)) least = right;
      if (least === parent) return first;
      [heap[parent], heap[least]] = [heap[least] as Moment, heap[parent] as Moment];
      parent = least;
    }
  }

  return {
    at: (at, happen) => {
      if (at <= end) push({ time: at.getTime(), order: order++, happen });
    },
    play: async (tell) => {
      let happened = 0;
      for (let moment = pop(); moment; moment = pop()) {
        await moment.happen();
        happened += 1;
        if (happened % 200 === 0) tell(happened, (moment.time - start.getTime()) / (end.getTime() - start.getTime()));
      }
      tell(happened, 1);
    },
  };
}
