package org.tawasul.replay.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * How often and how soon people do what a record does not tell. {@code replay/habits.yaml} has the ones that are used, and what they were calibrated on.
 */
public record Habits(Staff staff, Customer customer) {
    private static final String FILE = "/replay/habits.yaml";

    /** @param sigma of the logarithm; 0 is always the median */
    public record Spread(double median, double sigma) {}

    /**
     * Offices.
     *
     * @param reply when a reply is sent, as a share of the open time of its period; above 1 is late
     * @param task how long other tasks wait, in open hours of the office
     * @param ask probabilities, at the first time that a case comes to hand
     */
    public record Staff(
            Spread reply,
            Spread task,
            double ask,
            double transfer,
            double interim,
            double opinion,
            double decline,
            @JsonProperty("sends-back") double sendsBack) {}

    /**
     * Customers.
     *
     * @param answer after how many days a question is answered
     * @param rate after how many days a reply is rated
     * @param scores how often each of 1 to 5 is given
     */
    public record Customer(
            double answers,
            Spread answer,
            double rates,
            Spread rate,
            List<Double> scores,
            double reopens,
            double withdraws) {}

    /** Those that travel in the program. */
    public static Habits usual() {
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new ParameterNamesModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = Objects.requireNonNull(Habits.class.getResourceAsStream(FILE), FILE)) {
            return yaml.readValue(file, Habits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
