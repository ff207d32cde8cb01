package org.tawasul.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case's customer may do to it now, as far as he has been told of it. What is not open is refused by the command too.
 *
 * @param answer whether a question waits for him
 * @param answerUntil until when it does; null if nobody says
 * @param add whether he may say more
 * @param withdraw whether he may take it back
 * @param reopenUntil exclusive; null: neither "not solved" nor reopening is open
 * @param objectUntil until when a grievance against the reply may be made, exclusive; null: none
 */
public record CustomerChoices(
        boolean answer,
        @Nullable Instant answerUntil,
        boolean add,
        boolean withdraw,
        @Nullable Instant reopenUntil,
        @Nullable Instant objectUntil) {}
