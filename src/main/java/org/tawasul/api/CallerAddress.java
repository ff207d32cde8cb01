package org.tawasul.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From where a request comes, by which limits are kept: the other end of the connection. Only where that is a proxy of our own ({@code tawasul.limits.proxies}) is its header believed, and of
 * that the last address that is no proxy of ours: all before it was written by whoever asks. Of an IPv6 address the network counts, because one household has more addresses in it than there
 * is memory.
 */
@Component
public final class CallerAddress {
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int NETWORK_BYTES = 8;

    private final Set<String> proxies;
    private final String header;

    CallerAddress(
            @Value("${tawasul.limits.proxies}") Set<String> proxies,
            @Value("${tawasul.limits.address-header}") String header) {
        this.proxies = new HashSet<>(proxies);
        this.header = header;
    }

    /** Never empty. */
    public String of(HttpServletRequest request) {
        String near = request.getRemoteAddr();
        if (header.isEmpty() || !proxies.contains(near)) {
            return network(near);
        }
        List<String> way = new ArrayList<>();
        Collections.list(request.getHeaders(header)).forEach(line -> way.addAll(List.of(line.split(","))));
        for (int i = way.size() - 1; i >= 0; i--) {
            String one = way.get(i).strip();
            if (!proxies.contains(one)) {
                return isAddress(one) ? network(one) : network(near);
            }
        }
        return network(near);
    }

    private static boolean isAddress(String text) {
        return V4.matcher(text).matches() || (text.indexOf(':') >= 0 && text.length() <= 45);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // With a colon in it no name is looked up.
            byte[] bytes =
                    InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < Math.min(bytes.length, NETWORK_BYTES); i++) {
                network.append(String.format("%02x", bytes[i]));
            }
            return network.toString();
        } catch (UnknownHostException notOne) {
            return "?";
        }
    }
}
