package org.tawasul;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. Settings come from the environment; {@code bin/tawasul} says which. */
@SpringBootApplication
public class Tawasul {
    public static void main(String[] arguments) {
        SpringApplication.run(Tawasul.class, arguments);
    }
}
