package org.comity.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A stream that passes its bytes on in the same order on its own thread, while the next bytes are produced. Compressing
 * takes as long as producing the bytes, and the disk takes time as well. Closing it ends the thread and leaves the
 * underlying stream open.
 */
final class OverlappedOutput extends OutputStream {

    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 8;

    private final OutputStream out;
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread = new Thread(this::pass, "comity-output");
    private Block block = new Block();
    private volatile @Nullable Throwable failure;

    /** Bytes that are waiting. */
    private static final class Block {

        private final byte[] bytes = new byte[BLOCK];
        private int used;
        private boolean last;
    }

    /** Starts to pass bytes on to a stream. */
    OverlappedOutput(OutputStream out) {
        this.out = out;
        for (int i = 1; i < BLOCKS; i++) {
            empty.add(new Block());
        }
        thread.start();
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int some = Math.min(from + length - at, BLOCK - block.used);
            System.arraycopy(octets, at, block.bytes, block.used, some);
            block.used += some;
            at += some;
            if (block.used == BLOCK) {
                hand(false);
                rethrow();
            }
        }
    }

    /** Waits until all bytes are passed on, and throws the failure if there was one. */
    void finish() throws IOException {
        close();
        rethrow();
    }

    @Override
    public void close() {
        if (!block.last) {
            hand(true);
            boolean interrupted = false;
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            restore(interrupted);
        }
    }

    private void hand(boolean last) {
        Block next = block;
        next.last = last;
        boolean interrupted = false;
        while (true) {
            try {
                if (next != null) {
                    filled.put(next);
                    next = null;
                }
                if (!last) {
                    block = empty.take();
                }
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        restore(interrupted);
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() throws IOException {
        Throwable failed = failure;
        if (failed instanceof IOException inputOutput) {
            throw inputOutput;
        } else if (failed instanceof RuntimeException bug) {
            throw bug;
        } else if (failed instanceof Error error) {
            throw error;
        }
    }

    /** Passes all blocks on. After a failure, further blocks are dropped. */
    private void pass() {
        boolean last = false;
        while (!last) {
            try {
                Block next = filled.take();
                last = next.last;
                pass(next);
                next.used = 0;
                empty.offer(next);
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("no other code can interrupt this thread", impossible);
            }
        }
    }

    private void pass(Block next) {
        if (failure == null) {
            try {
                out.write(next.bytes, 0, next.used);
            } catch (IOException | RuntimeException | Error failed) {
                failure = failed;
            }
        }
    }
}
