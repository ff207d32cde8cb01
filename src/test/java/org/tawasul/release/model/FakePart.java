package org.tawasul.release.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.release.ReleasePart;
import org.tawasul.release.SourceProblem;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.Message;

/** A part for which a file is wrong when it says so. */
class FakePart implements ReleasePart {
    final List<String> followed = new ArrayList<>();
    int checks;
    boolean cannotFollow;
    Runnable whileChecked = () -> {};

    @Nullable
    String superseded;

    private final String name;

    FakePart(String name) {
        this.name = name;
    }

    static SourceTree tree(String path, String text) {
        return new SourceTree(Map.of(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> endings() {
        return Set.of(".csv", ".bpmn");
    }

    @Override
    public List<SourceProblem> check(SourceTree candidate) {
        checks++;
        Runnable meanwhile = whileChecked;
        whileChecked = () -> {};
        meanwhile.run();
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("checked inside a transaction");
        }
        return candidate.files().keySet().stream()
                .filter(path -> candidate.text(path).contains("broken"))
                .map(path -> new SourceProblem(path, "row 1", Message.of("problem.source-file-too-large", "limit", 1)))
                .toList();
    }

    @Override
    public void follow(SourceTree live) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("followed outside a transaction");
        }
        followed.add(live.hash());
        if (cannotFollow) {
            cannotFollow = false;
            throw new IllegalStateException("killed");
        }
    }

    @Override
    public boolean isSuperseded(String hash) {
        return hash.equals(superseded);
    }

    @Nullable
    String follows() {
        return followed.isEmpty() ? null : followed.get(followed.size() - 1);
    }
}
