package org.tawasul.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who reads pages and sends their forms, without a browser: with cookies, and with the token that each form carries. Redirects are told and not followed. */
public final class PageVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern OWNER = Pattern.compile("name=\"_of\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*?)</main>", Pattern.DOTALL);

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";
    private String once = "";
    private String owner = "";

    private PageVisitor(int port) {
        this.port = port;
    }

    /** What came back. */
    public record Seen(
            int status, @Nullable String location, String body, String cacheControl, @Nullable String retryAfter) {
        public Seen(int status, @Nullable String location, String body) {
            this(status, location, body, "", null);
        }

        /** The words of the page's main part, without tags. */
        public String words() {
            Matcher main = MAIN.matcher(body);
            String part = main.find() ? main.group(1) : body;
            return part.replaceAll("<[^>]*>", " ")
                    .replace("&amp;", "&")
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replaceAll("[\u2068\u2069]", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        public boolean leadsToSignIn() {
            return location != null && location.contains("/sign-in");
        }
    }

    public static PageVisitor at(int port) {
        return new PageVisitor(port);
    }

    public PageVisitor signIn(String login) {
        get("/ar/sign-in");
        Seen seen = post("/ar/sign-in", Map.of("login", login, "password", "tawasul"));
        if (seen.status() / 100 != 3) {
            throw new IllegalStateException(login + " was not let in: " + seen.status() + " " + seen.words());
        }
        owner = "";
        return this;
    }

    /** As after an hour without a page: the server knows nobody any more, and the page that was read last is still open. */
    public PageVisitor loseSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
        return this;
    }

    /** The word by which the forms of the page that was read last say for whom they were made. */
    public String owner() {
        return owner;
    }

    public Seen get(String path) {
        Seen seen = send(request(path).GET());
        remember(seen.body());
        return seen;
    }

    /** Sends the fields with the token of the page that was read last; one that is new is read before if there is none. */
    public Seen post(String path, Map<String, String> fields) {
        if (token.isEmpty()) {
            get("/ar/sign-in");
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        if (!owner.isEmpty()) {
            all.putIfAbsent("_of", owner);
        }
        if (!once.isEmpty()) {
            all.putIfAbsent("once", once);
        }
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        Seen seen = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        remember(seen.body());
        return seen;
    }

    /** The same with a body that is written out, in which a field may stand several times. */
    public Seen postForm(String path, String body) {
        String whole = body + "&_csrf=" + encoded(token) + (once.isEmpty() ? "" : "&once=" + encoded(once));
        Seen seen = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(whole)));
        remember(seen.body());
        return seen;
    }

    /** A form that carries all that it needs, sent as it stands. */
    public Seen sendAsWritten(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same with a file in the field {@code upload}. */
    public Seen post(String path, Map<String, String> fields, String fileName, byte[] content) {
        return post(path, fields, "upload", fileName, content);
    }

    /** The same with the file in a field of that name. */
    public Seen post(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        if (token.isEmpty()) {
            get("/ar/sign-in");
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        if (!owner.isEmpty()) {
            all.putIfAbsent("_of", owner);
        }
        String boundary = "part-of-a-form";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Seen seen = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        remember(seen.body());
        return seen;
    }

    /** After a form that was taken: where it leads. */
    public Seen follow(Seen seen) {
        if (seen.location() == null) {
            throw new IllegalStateException("It leads nowhere: " + seen.status() + " " + seen.words());
        }
        return get(URI.create(seen.location()).getRawPath()
                + (URI.create(seen.location()).getRawQuery() == null
                        ? ""
                        : "?" + URI.create(seen.location()).getRawQuery()));
    }

    private void remember(String body) {
        Matcher found = TOKEN.matcher(body);
        if (found.find()) {
            token = found.group(1);
            Matcher whose = OWNER.matcher(body);
            owner = whose.find() ? whose.group(1) : "";
        }
        Matcher word = ONCE.matcher(body);
        if (word.find()) {
            once = word.group(1);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** What is taken away from there, byte for byte. */
    public byte[] file(String path) {
        return answer(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private Seen send(HttpRequest.Builder request) {
        HttpResponse<String> answer = answer(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Seen(
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(null),
                answer.body(),
                answer.headers().firstValue("Cache-Control").orElse(""),
                answer.headers().firstValue("Retry-After").orElse(null));
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> read) {
        try {
            return client.send(request.build(), read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
