import { useEffect, useState } from 'react';

/** Seconds as a speaker reads them: `7:05`, `1:02:09`. */
export function asClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Milliseconds since 1970, told anew each second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const startKey = 'subcenter-atlas.started';

/** When the talk began, kept through a reload of the window. */
export function useStarted(): [number, () => void] {
  const read = (): number => {
    try {
      const kept = Number(sessionStorage.getItem(startKey));
      if (kept > 0) return kept;
    } catch {
      // Storage is forbidden: a reload begins anew.
    }
    return Date.now();
  };
  const [started, setStarted] = useState(read);
  useEffect(() => {
    try {
      sessionStorage.setItem(startKey, String(started));
    } catch {
      // As above.
    }
  }, [started]);
  return [started, () => setStarted(Date.now())];
}
