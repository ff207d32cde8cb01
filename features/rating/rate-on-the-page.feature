Feature: The reply is rated on a page
  The link in the message opens a page with the reply and four questions. Nothing is chosen beforehand.

  Background:
    Given the reply has reached Salma

  Scenario: Four answers and a word of thanks
    When she opens the link and rates the reply 4, 5, 5 and 3 with "Quick and clear"
    Then her rating is kept with her words

  Scenario: Whoever answers three of four is asked for the one that is missing
    When she opens the link and leaves out how easy the system is
    Then what is missing is said and her other answers are still there

  Scenario: The same form sent twice is one rating
    When she opens the link and sends her rating twice
    Then she is thanked twice and has rated once

  Scenario Outline: A link that does not work says why it may be and no more
    When she opens a link that <why>
    Then one page tells her what may be the reason

    Examples:
      | why         |
      | was used    |
      | is too old  |
      | never was   |

  Scenario: From her case, without the link
    When she opens her case by a code and rates the reply there
    Then her rating is kept
