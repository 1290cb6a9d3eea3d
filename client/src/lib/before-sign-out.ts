type Work = () => Promise<void>;

const works = new Set<Work>();
/** Nobody waits longer for being signed out. */
const longest = 3_000;

/** What has to be brought to the server while one may still speak to it. */
export const beforeSignOut = {
  add(work: Work): () => void {
    works.add(work);
    return () => works.delete(work);
  },
  async run(): Promise<void> {
    const tooLong = new Promise<void>((resolve) => setTimeout(resolve, longest));
    await Promise.race([Promise.allSettled([...works].map((work) => work())), tooLong]);
  },
};
