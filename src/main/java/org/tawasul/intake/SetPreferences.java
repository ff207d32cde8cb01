package org.tawasul.intake;

import org.tawasul.customers.Preferences;
import org.tawasul.shared.Language;

/** How and in which language to tell the customer with this login what happens to his cases. */
public record SetPreferences(String login, Preferences preferences, Language language) {}
