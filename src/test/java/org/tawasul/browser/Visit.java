package org.tawasul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tawasul.shared.Language;

/** One person at a browser of his own. What the browser complains of is remembered, and fails the test at the end. */
final class Visit implements AutoCloseable {
    static final int PHONE = 360;
    static final int DESK = 1440;

    /**
     * What barriers are looked for in: the tree of the page in this window without its words and numbers, with how many ids stand there twice and how many are named and missing.
     * The same tree has the same barriers, and looking takes longer than all else on a page; whoever saw it first has said what was wrong with it.
     */
    private static final String TREE =
            """
            () => {
              const plain = value => value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+/g, '0');
              const of = one => one.tagName + [...one.attributes].map(a => a.name + '=' +
                  (['href', 'value', 'd', 'points', 'content'].includes(a.name) ? !!a.value : plain(a.value))).join() +
                  [...one.childNodes].map(node => node.nodeType === 1 ? '<' + of(node) + '>'
                      : node.nodeType === 3 && node.data.trim() ? '.' : '').join('');
              const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
              const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(name =>
                  [...document.querySelectorAll('[' + name + ']')].flatMap(one => one.getAttribute(name).split(' ').filter(id => id)));
              const missing = named.filter(id => !document.getElementById(id)).length;
              return [ids.length - new Set(ids).size, missing, innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,
                  of(document.documentElement)].join(' ');
            }""";

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = axe();

    private final String base;
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private String source = "";
    private final List<String> complaints = new ArrayList<>();

    private Visit(int port, int width, boolean scripts) {
        this.base = "http://localhost:" + port;
        this.scripts = scripts;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            // That an answer was a refusal is for the test to say.
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Visit atDesk(int port) {
        return new Visit(port, DESK, true);
    }

    static Visit onPhone(int port) {
        return new Visit(port, PHONE, true);
    }

    static Visit withoutScripts(int port) {
        return new Visit(port, DESK, false);
    }

    boolean runsScripts() {
        return scripts;
    }

    /** What the server sent for the page that was gone to last. */
    String source() {
        return source;
    }

    Page page() {
        return page;
    }

    /** Goes to a path and returns the status of the answer. */
    int go(String path) {
        Response answer = page.navigate(base + path);
        source = answer == null ? "" : answer.text();
        return Objects.requireNonNull(answer, path).status();
    }

    Visit signIn(Language language, String login) {
        go("/" + language.tag() + "/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill("tawasul");
        page.locator("form:has(#password) button[type=submit]").click();
        assertThat(path()).as("signed in as " + login).doesNotContain("sign-in");
        return this;
    }

    String path() {
        return page.url().substring(base.length());
    }

    boolean isSomewhere() {
        return page.url().startsWith(base);
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    String words() {
        return page.locator("main").innerText();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Level AA of the accessibility guidelines, as far as a program can tell. It runs in the page itself: a window of its own for each look costs seconds. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        if (!scripts) {
            // Where no scripts run, what looks for barriers doesn't either; the page is the same.
            return List.of();
        }
        page.waitForLoadState();
        if (!LOOKED_AT.add((String) page.evaluate(TREE))) {
            return List.of();
        }
        page.evaluate(AXE);
        List<String> found = (List<String>) page.evaluate(
                """
                tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(result => result.violations.map(
                    rule => rule.id + ' ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))""",
                LEVEL_AA);
        return found.stream().map(barrier -> path() + ": " + barrier).toList();
    }

    /** What makes the page wider than its window; empty if it isn't. */
    @SuppressWarnings("unchecked")
    List<String> wider() {
        // Whoever presses a button is on the next page before its style is there.
        page.waitForLoadState();
        return (List<String>)
                page.evaluate(
                        """
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth + 1) return [];
                  const name = one => one.tagName + '.' + one.className + ' ' + (one.textContent || '').trim().slice(0, 60);
                  const out = [...document.querySelectorAll('body *')].filter(one => {
                    const place = one.getBoundingClientRect();
                    return place.width > 0 && (place.left < -1 || place.right > root.clientWidth + 1);
                  });
                  const styles = [...document.styleSheets].filter(sheet => sheet.cssRules.length > 0).length;
                  return [root.scrollWidth + ' of ' + root.clientWidth + ', styles: ' + styles, ...out.map(name)];
                }""");
    }

    /** Latin words that a person sees on this page and that nothing marks as another language or as somebody's own words. */
    @SuppressWarnings("unchecked")
    List<String> unmarkedLatin() {
        return (List<String>)
                page.evaluate(
                        """
                () => {
                  const found = [];
                  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const node = walker.currentNode;
                    const parent = node.parentElement;
                    if (!parent || parent.closest('script, style, [lang=en], [translate=no], bdi, [dir=auto], option[dir]')) continue;
                    if (/[A-Za-z]{2,}/.test(node.textContent)) found.push(node.textContent.trim());
                  }
                  return found;
                }""");
    }

    /** Keys of texts that are shown instead of the text. */
    boolean showsKeys() {
        return page.content().contains("??");
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Of what is seen without scrolling. */
    void pictureOfTop(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void forgetComplaints() {
        complaints.clear();
    }

    /** As if the time of the session had passed. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
