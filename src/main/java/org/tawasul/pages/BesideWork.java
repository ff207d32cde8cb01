package org.tawasul.pages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what stands beside the tasks of cases on each page on which somebody begins his work: the fragment {@code pages/beside} shows what is added here. */
@Component
public final class BesideWork {
    private final ObjectProvider<WorkBeside> all;

    BesideWork(ObjectProvider<WorkBeside> all) {
        this.all = all;
    }

    public void add(Visitor visitor, Model model) {
        model.addAttribute(
                "beside",
                all.orderedStream().flatMap(work -> work.of(visitor).stream()).toList());
    }
}
