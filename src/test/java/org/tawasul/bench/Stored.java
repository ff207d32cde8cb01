package org.tawasul.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a million closed cases in the store cost the lives that are lived beside them, and the questions of the doors. The stores are measured in turn, slice by slice, and a ratio is
 * taken inside each round.
 */
public final class Stored {
    private final String on;
    private final boolean quick;
    private final int open;
    private final List<StoredProgram> stores = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private Stored(String store, boolean quick, int open) {
        this.on = store.equals("h2") ? "H2 file" : "PostgreSQL, sync on";
        this.quick = quick;
        this.open = open;
    }

    /** Arguments: {@code h2} or {@code postgres}, folder for the figures, {@code quick} or {@code full}, how many closed cases, parted by commas, 0 first, and how many open ones. */
    public static void main(String[] args) throws Exception {
        Stored stored = new Stored(args[0], args[2].equals("quick"), Integer.parseInt(args[4]));
        int[] counts =
                Arrays.stream(args[3].split(",")).mapToInt(Integer::parseInt).toArray();
        try (Snapshots snapshots = new Snapshots(args[0], 24)) {
            for (int count : counts) {
                snapshots.provide(count);
            }
            stored.measure(snapshots, counts);
        }
        Report.part(Path.of(args[1]), "stored-" + args[0], stored.figures, Map.of(), List.of());
        System.exit(0);
    }

    private void measure(Snapshots snapshots, int... counts) throws Exception {
        try {
            for (int count : counts) {
                stores.add(new StoredProgram(count, snapshots.url(count)));
            }
            for (StoredProgram store : stores) {
                store.open(open);
            }
            lives();
            doors();
            sweeps();
        } finally {
            // Also when it failed: the programs' threads would keep the machine alive.
            stores.forEach(StoredProgram::close);
        }
        figures.forEach(System.out::println);
    }

    private void lives() {
        Tally tally = new Tally();
        for (int round = quick ? -1 : -3; round < (quick ? 2 : 5); round++) {
            List<Slice> slices = new ArrayList<>();
            for (StoredProgram store : stores) {
                slices.add(Slice.of(store, quick ? 3 : 8));
            }
            StringBuilder told = new StringBuilder(round < 0 ? "warm-up" : "round " + (round + 1));
            slices.forEach(slice -> told.append(String.format(
                    Locale.ROOT,
                    "; %s: %.1f/s %.1f ms",
                    slice.subject(),
                    slice.livesPerSecond(),
                    slice.cpuMillisPerLife())));
            System.out.println(told);
            if (round >= 0) {
                tally.add(slices);
            }
        }
        stores.forEach(store -> store.lives().check());
        String empty = stores.get(0).name();
        for (StoredProgram store : stores) {
            figures.add(tally.livesPerSecond(store.name(), name(store, "lives")));
            if (!store.name().equals(empty)) {
                String target = store.stored() == 1_000_000 ? ">= 0.9" : "";
                figures.add(tally.ratio(store.name(), empty, name(store, "lives, to those with none stored"), target));
            }
        }
    }

    private void doors() throws Exception {
        List<DoorTimes> doors = new ArrayList<>();
        for (StoredProgram store : stores) {
            doors.add(new DoorTimes(store));
        }
        for (String question : doors.get(0).names()) {
            double[][] rounds = new double[stores.size()][quick ? 1 : 3];
            doors.forEach(one -> one.ask(question, quick ? 5 : 50));
            for (int round = 0; round < rounds[0].length; round++) {
                for (int i = 0; i < doors.size(); i++) {
                    rounds[i][round] = doors.get(i).ask(question, quick ? 5 : 50);
                }
            }
            for (int i = 0; i < rounds.length; i++) {
                figures.add(Figure.of(name(stores.get(i), question), "ms", "", rounds[i]));
            }
        }
    }

    private void sweeps() throws Exception {
        int exceeded = open / 4;
        for (StoredProgram store : stores) {
            List<Integer> looked = new ArrayList<>();
            double[] again = new double[quick ? 1 : 3];
            for (int i = 0; i < again.length; i++) {
                again[i] = 1000 * store.lookAgain(looked) / looked.get(i);
            }
            figures.add(Figure.of(
                    name(store, "a clock looked at again, of those of " + open + " open cases at once"),
                    "ms",
                    "",
                    again));
        }
        for (StoredProgram store : stores) {
            List<Integer> looked = new ArrayList<>();
            double seconds = store.exceed(exceeded, looked);
            if (looked.get(0) < exceeded) {
                throw new IllegalStateException("Only " + looked + " were looked at");
            }
            figures.add(Figure.of(
                    name(store, "a deadline exceeded, of " + exceeded + " in the same minute"),
                    "ms",
                    "",
                    1000 * seconds / looked.get(0)));
        }
    }

    private String name(StoredProgram store, String what) {
        return String.format(Locale.ROOT, "%s, %,d stored, %s", what, store.stored(), on);
    }
}
