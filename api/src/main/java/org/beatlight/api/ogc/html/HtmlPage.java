package org.beatlight.api.ogc.html;

import java.util.List;
import java.util.stream.Collectors;

/** A page in the house's style, written from top to bottom. */
public final class HtmlPage {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s – Beatlight</title>
          <link rel="icon" href="/beatlight.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/css/base.css">
          <link rel="stylesheet" href="/css/layout.css">
          <link rel="stylesheet" href="/css/quality.css">
          <link rel="stylesheet" href="/css/ogc.css">
        </head>
        <body class="document">
          <header class="masthead">
            <p class="wordmark">
              <img src="/beatlight.svg" alt="" width="30" height="30">
              <span>Beatlight</span> <span class="city">%2$s</span>
            </p>
            <a class="page-link" href="/">Back to the map</a>
          </header>
          <main class="report">
            <header class="report-head">
              <h1>%1$s</h1>
              <p>%3$s</p>
            </header>
      """;
  private static final String FOOT = "    </main>\n  </body>\n</html>\n";

  private final StringBuilder html = new StringBuilder();

  private HtmlPage() {}

  /** Begins a page. */
  public static HtmlPage of(String city, String title, String description) {
    HtmlPage page = new HtmlPage();
    page.html.append(
        HEAD.formatted(Escape.html(title), Escape.html(city), Escape.html(description)));
    return page;
  }

  /** Adds a section of links. */
  public HtmlPage links(String title, List<Cell> links) {
    String items = links.stream().map(Cell::listItem).collect(Collectors.joining());
    return section(title, "<ul>\n" + items + "</ul>");
  }

  /** Adds a section with a table. */
  public HtmlPage table(String title, List<String> head, List<List<Cell>> rows) {
    String body = rows.stream().map(HtmlPage::row).collect(Collectors.joining());
    String heads =
        head.stream()
            .map(name -> "<th scope=\"col\">" + Escape.html(name) + "</th>")
            .collect(Collectors.joining());
    return section(
        title,
        "<table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody></table>".formatted(heads, body));
  }

  private static String row(List<Cell> cells) {
    return cells.stream().map(Cell::tableCell).collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private HtmlPage section(String title, String content) {
    html.append("<section class=\"source\">\n<h2>")
        .append(Escape.html(title))
        .append("</h2>\n<div class=\"wide\">")
        .append(content)
        .append("</div>\n</section>\n");
    return this;
  }

  @Override
  public String toString() {
    return html + FOOT;
  }
}
