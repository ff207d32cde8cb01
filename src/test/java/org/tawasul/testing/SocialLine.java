package org.tawasul.testing;

import org.jspecify.annotations.Nullable;
import org.tawasul.intake.SocialPlatform;

/** The line to whatever platform a test has; without one nobody is there. */
public final class SocialLine implements SocialPlatform {
    private volatile @Nullable SocialPlatform platform;

    public void leadsTo(@Nullable SocialPlatform other) {
        platform = other;
    }

    @Override
    public void answer(String post, boolean privately, String text, String reference) {
        SocialPlatform there = platform;
        if (there == null) {
            throw new IllegalStateException("No platform is set");
        }
        there.answer(post, privately, text, reference);
    }
}
