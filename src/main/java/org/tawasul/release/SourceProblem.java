package org.tawasul.release;

import org.tawasul.shared.Message;

/**
 * Why a source can't go live, for the person who wrote it: the file, the place in it as that person sees it (element id of
 * a diagram; {@code row 12, column service} of a table; line of a rule), and a sentence.
 */
public record SourceProblem(String file, String place, Message sentence) {}
