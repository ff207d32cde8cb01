package org.tawasul.replay.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tawasul.replay.RecordedAct;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.people.Habits;
import org.tawasul.shared.Refusal;

/**
 * Lets recorded cases live again. Time goes in windows of a quarter of an hour. When one begins, the watch looks at what is due and what waits to be sent is handed over;
 * then, round by round until nothing is left to do in it, customers do what they are going to do in it, each customer on one thread, and after them offices, each
 * entity on one thread. Every act has its own instant. Nothing depends on how many threads there are.
 */
public final class Run implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REFUSALS_OF_A_CASE = 6;

    /** Of what nobody foresaw. */
    static final String FAULT = "internal";

    private final Facades doors;
    private final Lives lives;
    private final Customers customers;
    private final Offices offices;
    private final Listening listening;
    private final Shards shards;
    private final PriorityQueue<Plan> agenda = new PriorityQueue<>();
    private final Queue<Plan> made = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile boolean cutShort;
    private final Instant end;

    /**
     * What a run is asked to do.
     *
     * @param afterwards how long time goes on after the last record, for what then is still open
     * @param until when time ends instead; null: afterwards
     */
    public record Order(
            List<RecordedCase> records,
            Habits habits,
            long seed,
            int threads,
            Duration afterwards,
            @Nullable Instant until) {}

    public Run(Facades doors, Order order) {
        this.doors = doors;
        this.lives = new Lives(order.records(), order.seed());
        Words words = new Words(doors.clock().zone());
        this.customers = new Customers(doors, order.habits().customer(), words, lives);
        this.offices = new Offices(doors, order.habits().staff(), words);
        this.listening = new Listening(lives, customers, offices, doors.happenings(), this::add);
        this.shards = new Shards(order.threads());
        Instant until = order.until();
        this.end = until == null ? last(lives).plus(order.afterwards()) : until;
        for (Life life : lives.all()) {
            agenda.add(life.plan(life.record().receivedAt(), Plan.SUBMIT, 0, true));
        }
    }

    /** How far a run is: cases begun, of how many, and the instant at which it is. */
    public record Progress(int begun, int of, Instant now) {}

    /** Hears of the progress after each window. */
    public interface Watcher {
        void at(Progress progress);
    }

    /** Runs to the end, or to the end of the window in which it is told to stop. Throws what {@link StoreFaults} knows when the store is gone. */
    public void go(Watcher watcher) {
        if (agenda.isEmpty()) {
            return;
        }
        Instant now = floor(agenda.peek().at());
        while (!stopped.get() && now.isBefore(end)) {
            window(now, now.plus(WINDOW));
            watcher.at(new Progress(begun.get(), lives.all().size(), now));
            now = next(now.plus(WINDOW));
        }
        cutShort = now.isBefore(end);
        doors.clock().moveTo(now);
    }

    /** The window in which something happens next: while nobody plans anything and nothing becomes due, time just passes. */
    private Instant next(Instant following) {
        Plan plan = agenda.peek();
        Instant wanted = plan == null ? end : floor(plan.at());
        wanted = earlier(wanted, doors.watch().next());
        wanted = earlier(wanted, doors.outbox().next());
        return wanted.isAfter(following) ? wanted : following;
    }

    /** What is due within a window is seen when the next one begins. */
    private static Instant earlier(Instant one, Optional<Instant> due) {
        return due.map(Run::ceiling).filter(one::isAfter).orElse(one);
    }

    private static Instant ceiling(Instant instant) {
        Instant floor = floor(instant);
        return floor.equals(instant) ? floor : floor.plus(WINDOW);
    }

    /** May be called by any thread. */
    public void stop() {
        stopped.set(true);
    }

    /** Whether it was stopped before its end; whoever stops what is over changes nothing. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** What has become of all cases by now, in the order of their keys. */
    public Outcomes outcomes() {
        return new Outcomes(doors, lives);
    }

    private static Instant last(Lives lives) {
        Instant last = Instant.MIN;
        for (Life life : lives.all()) {
            RecordedCase record = life.record();
            Instant own = record.acts().stream()
                    .map(RecordedAct::at)
                    .reduce(record.receivedAt(), (one, other) -> one.isAfter(other) ? one : other);
            last = own.isAfter(last) ? own : last;
        }
        return last;
    }

    private static Instant floor(Instant instant) {
        long length = WINDOW.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), length) * length);
    }

    private void window(Instant begin, Instant end) {
        doors.clock().moveTo(begin);
        doors.watch().sweep(shards.threads());
        doors.outbox().deliver(shards.threads());
        listening.hear(begin);
        takeUp();
        for (List<Plan> due = due(end); !due.isEmpty(); due = due(end)) {
            List<Plan> ofCustomers =
                    due.stream().filter(plan -> !plan.isOfOffice()).toList();
            List<Plan> ofOffices = due.stream().filter(Plan::isOfOffice).toList();
            shards.run(ofCustomers, plan -> plan.life().record().customer(), this::act);
            shards.run(ofOffices, plan -> String.valueOf(plan.life().entity()), this::act);
            takeUp();
        }
    }

    private List<Plan> due(Instant end) {
        List<Plan> due = new ArrayList<>();
        for (Plan next = agenda.peek(); next != null && next.at().isBefore(end); next = agenda.peek()) {
            due.add(agenda.remove());
        }
        return due;
    }

    private void add(Plan plan) {
        made.add(plan);
    }

    private void takeUp() {
        for (Plan plan = made.poll(); plan != null; plan = made.poll()) {
            agenda.add(plan);
        }
    }

    private void act(Plan plan) {
        Life life = plan.life();
        Instant at = plan.at();
        if (life.isAtEnd() && !plan.act().equals("reopen")) {
            passedOver(plan);
            return;
        }
        if (plan.act().equals(Plan.LOOK)) {
            doors.clock().at(at, () -> offices.look(life, this::add));
            return;
        }
        doors.clock().at(at, () -> {
            try {
                if (!plan.isOfOffice()) {
                    customers.act(plan, this::add);
                    life.done(at, plan.recorded());
                } else {
                    done(life, at, offices.act(plan));
                }
            } catch (Refusal refusal) {
                refused(plan, refusal);
            } catch (org.tawasul.shared.FieldRefusals refusals) {
                refused(plan, refusals.refusals().get(0));
            } catch (RuntimeException e) {
                if (StoreFaults.isCauseOf(e)) {
                    throw e;
                }
                LOG.error("{} of {} broke", plan.act(), life.record().key(), e);
                refused(plan, Refusal.of(Refusal.Kind.INVALID, FAULT));
            }
            boolean looked = listening.hear(at).contains(life);
            if (life.isOpened() && !looked) {
                offices.look(life, this::add);
            }
        });
        if (plan.act().equals(Plan.SUBMIT)) {
            begun.incrementAndGet();
        }
    }

    private static void done(Life life, Instant at, Offices.Done what) {
        if (what == Offices.Done.NOTHING) {
            life.reached(at);
        } else {
            life.done(at, what == Offices.Done.AS_RECORDED);
        }
    }

    /** The case is at its end: an act of the customer has no place any more; one of the staff has one if the case is taken up again. */
    private static void passedOver(Plan plan) {
        if (plan.recorded() && !plan.isOfOffice()) {
            plan.life().misfit();
            plan.life().customersActs().poll();
        }
    }

    private static void refused(Plan plan, Refusal refusal) {
        Life life = plan.life();
        life.reached(plan.at());
        life.refusedAct();
        LOG.debug("{} of {} was refused: {}", plan.act(), life.record().key(), refusal.code());
        if (plan.act().equals(Plan.SUBMIT)) {
            life.refusedWith(refusal);
        } else if (plan.recorded()) {
            life.misfit();
        }
        if (plan.isOfOffice() && life.refusals() < REFUSALS_OF_A_CASE) {
            life.planAgain(plan.workItem());
        }
    }

    @Override
    public void close() {
        shards.close();
    }
}
