import type { LintRule } from '../rule.ts';
import { abs01 } from './abs-01.ts';
import { abs02 } from './abs-02.ts';
import { abs03 } from './abs-03.ts';
import { apo01 } from './apo-01.ts';
import { apo02 } from './apo-02.ts';
import { apo03 } from './apo-03.ts';
import { apo04 } from './apo-04.ts';
import { apo05 } from './apo-05.ts';
import { apo06 } from './apo-06.ts';
import { apo07 } from './apo-07.ts';
import { blm01 } from './blm-01.ts';
import { blm02 } from './blm-02.ts';
import { blm03 } from './blm-03.ts';
import { blm04 } from './blm-04.ts';
import { blm05 } from './blm-05.ts';
import { blm06 } from './blm-06.ts';
import { blm07 } from './blm-07.ts';
import { blm08 } from './blm-08.ts';
import { blm09 } from './blm-09.ts';
import { cmd01 } from './cmd-01.ts';
import { cmd02 } from './cmd-02.ts';
import { cmd03 } from './cmd-03.ts';
import { cmd04 } from './cmd-04.ts';
import { cmd05 } from './cmd-05.ts';
import { cmd06 } from './cmd-06.ts';
import { def01 } from './def-01.ts';
import { def02 } from './def-02.ts';
import { def03 } from './def-03.ts';
import { def04 } from './def-04.ts';
import { def05 } from './def-05.ts';
import { def06 } from './def-06.ts';
import { def07 } from './def-07.ts';
import { emp01 } from './emp-01.ts';
import { emp02 } from './emp-02.ts';
import { emp03 } from './emp-03.ts';
import { emp04 } from './emp-04.ts';
import { emp05 } from './emp-05.ts';
import { emp06 } from './emp-06.ts';
import { eth04 } from './eth-04.ts';
import { eth05 } from './eth-05.ts';
import { exp02 } from './exp-02.ts';
import { frm01 } from './frm-01.ts';
import { frm02 } from './frm-02.ts';
import { frm03 } from './frm-03.ts';
import { frm04 } from './frm-04.ts';
import { frm06 } from './frm-06.ts';
import { frm07 } from './frm-07.ts';
import { frm08 } from './frm-08.ts';
import { frm09 } from './frm-09.ts';
import { frm10 } from './frm-10.ts';
import { frm11 } from './frm-11.ts';
import { frm12 } from './frm-12.ts';
import { frm13 } from './frm-13.ts';
import { frm14 } from './frm-14.ts';
import { ins01 } from './ins-01.ts';
import { ins02 } from './ins-02.ts';
import { ins03 } from './ins-03.ts';
import { ins04 } from './ins-04.ts';
import { ins05 } from './ins-05.ts';
import { ins06 } from './ins-06.ts';
import { int01 } from './int-01.ts';
import { int02 } from './int-02.ts';
import { int03 } from './int-03.ts';
import { int04 } from './int-04.ts';
import { lia01 } from './lia-01.ts';
import { lia02 } from './lia-02.ts';
import { lia03 } from './lia-03.ts';
import { lia04 } from './lia-04.ts';
import { lia05 } from './lia-05.ts';
import { lia06 } from './lia-06.ts';
import { lim01 } from './lim-01.ts';
import { min01 } from './min-01.ts';
import { min02 } from './min-02.ts';
import { min03 } from './min-03.ts';
import { min04 } from './min-04.ts';
import { min05 } from './min-05.ts';
import { min06 } from './min-06.ts';
import { mkt01 } from './mkt-01.ts';
import { neg02 } from './neg-02.ts';
import { neg03 } from './neg-03.ts';
import { neg04 } from './neg-04.ts';
import { neg05 } from './neg-05.ts';
import { neg06 } from './neg-06.ts';
import { neg07 } from './neg-07.ts';
import { neg09 } from './neg-09.ts';
import { neg10 } from './neg-10.ts';
import { neg12 } from './neg-12.ts';
import { nxt02 } from './nxt-02.ts';
import { off01 } from './off-01.ts';
import { off02 } from './off-02.ts';
import { off03 } from './off-03.ts';
import { pol01 } from './pol-01.ts';
import { pol02 } from './pol-02.ts';
import { pol03 } from './pol-03.ts';
import { pol04 } from './pol-04.ts';
import { pol05 } from './pol-05.ts';
import { pro01 } from './pro-01.ts';
import { pro02 } from './pro-02.ts';
import { pro03 } from './pro-03.ts';
import { pro04 } from './pro-04.ts';
import { pro05 } from './pro-05.ts';
import { pro06 } from './pro-06.ts';
import { pro08 } from './pro-08.ts';
import { pro09 } from './pro-09.ts';
import { rep01 } from './rep-01.ts';
import { rev01 } from './rev-01.ts';
import { rev02 } from './rev-02.ts';
import { rev03 } from './rev-03.ts';
import { thr01 } from './thr-01.ts';
import { thr02 } from './thr-02.ts';
import { thr03 } from './thr-03.ts';

/** Every rule. A new one is a file of its own, and a line here. */
export const RULES: readonly LintRule[] = [
  blm01,
  blm02,
  blm03,
  blm04,
  blm05,
  blm06,
  blm07,
  blm08,
  blm09,
  def01,
  def02,
  def03,
  def04,
  def05,
  def06,
  def07,
  min01,
  min02,
  min03,
  min04,
  min05,
  min06,
  ins01,
  ins02,
  ins03,
  ins04,
  ins05,
  ins06,
  cmd01,
  cmd02,
  cmd03,
  cmd04,
  cmd05,
  cmd06,
  abs01,
  abs02,
  abs03,
  pol01,
  pol02,
  pol03,
  pol04,
  pol05,
  emp01,
  emp02,
  emp03,
  emp04,
  emp05,
  emp06,
  apo01,
  apo02,
  apo03,
  apo04,
  apo05,
  apo06,
  apo07,
  pro01,
  pro02,
  pro03,
  pro04,
  pro05,
  pro06,
  pro08,
  pro09,
  lia01,
  lia02,
  lia03,
  lia04,
  lia05,
  lia06,
  thr01,
  thr02,
  thr03,
  off01,
  off02,
  off03,
  rev01,
  rev02,
  rev03,
  mkt01,
  neg02,
  neg03,
  neg04,
  neg05,
  neg06,
  neg07,
  neg09,
  neg10,
  neg12,
  int01,
  int02,
  int03,
  int04,
  frm01,
  frm02,
  frm03,
  frm04,
  frm06,
  frm07,
  frm08,
  frm09,
  frm10,
  frm11,
  frm12,
  frm13,
  frm14,
  lim01,
  rep01,
  nxt02,
  exp02,
  eth04,
  eth05,
];
