package org.tawasul.customers.model;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes codes beside the answer to whoever asked, so that the answer takes equally long whether there was one to make. What a stop of the program loses is asked for again. Tests
 * that move time themselves have it done at once.
 */
@Component
class CodeMaker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(CodeMaker.class);
    private static final int WAITING = 1000;

    private final boolean beside;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            task -> new Thread(task, "codes"),
            (task, full) -> LOG.warn("So many codes are asked for at once that one is not made"));

    CodeMaker(@Value("${tawasul.timers.enabled}") boolean beside) {
        this.beside = beside;
    }

    void make(Runnable code) {
        if (beside) {
            thread.execute(() -> tried(code));
        } else {
            tried(code);
        }
    }

    private static void tried(Runnable code) {
        try {
            code.run();
        } catch (RuntimeException failure) {
            // Only the kind of the error: its words may hold what must not be written down.
            LOG.error("A code could not be made: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
